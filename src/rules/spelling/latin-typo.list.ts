/**
 * Latin words that drafts use and the dictionary lacks, or that need no dictionary.
 * First list: seen daily in Chinese drafts, never looked up. Second list: new words of English reports. 2026-11.
 */

/** Known without a dictionary: names of programs and makes, units, words of the office. */
export const dailyWords: readonly string[] = (
  'word excel email online offline internet windows linux android office wechat weixin alipay taobao tmall douyin ' +
  'tiktok kuaishou weibo github gitee huawei xiaomi honor oppo vivo lenovo haier midea baidu tencent alibaba ' +
  'apple google microsoft amazon oracle intel adobe python java docker server client logo plus mini nova ' +
  'http https html json yuan page pages type model version system cloud data smart park plan text page home ' +
  'shall with from that this which have been will their report summary work year month week'
).split(' ');

/** Words younger than the dictionary. */
export const youngWords: readonly string[] = (
  'blockchain metaverse fintech webinar webinars livestream livestreams livestreaming startup startups onboarding ' +
  'cybersecurity smartphone smartphones crowdsourcing crowdfunding dropdown signup login logins backend frontend ' +
  'dataset datasets workflow workflows timeline timelines roadmap roadmaps stakeholder stakeholders backlog ' +
  'geospatial microservice microservices multilateral cryptocurrency ecommerce telehealth telemedicine upskilling ' +
  'reskilling biodiversity decarbonisation decarbonization ecotourism agritourism agroforestry rollout rollouts ' +
  'homepage chatbot chatbots deepfake signage wayfinding benchmarking pandemic covid lockdown lockdowns ' +
  'coworking mentees mentee photovoltaic photovoltaics geotechnical subcontractor subcontractors ' +
  'ringfenced pescatarian vegan organiser organisers programme programmes analytics config configs runtime ' +
  'uptime bandwidth dashboard dashboards signoff signoffs kickoff handover handovers walkthrough walkthroughs ' +
  'underserved wellbeing childcare eldercare healthcare makerspace hackathon hackathons playbook playbooks ' +
  'lorem ipsum dolor amet elit consectetur adipiscing ' +
  'impactful actionable granularity interoperable interoperability scalable scalability deliverable deliverables ' +
  'inclusivity sanitiser sanitisers sanitizer sanitizers airside landside crosswalk crosswalks freemium'
).split(' ');
