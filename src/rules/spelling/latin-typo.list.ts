/**
 * Latin words that drafts use and the dictionary lacks, or that need no dictionary.
 * Source: practice; first list: seen daily in Chinese drafts, never looked up; second list: new words of English reports. 2026-11.
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
  'deduplication rebar rebars echarts jquery defi abaqus dapps ' +
  'facto jure bono ante vitro situ vivo versa fide priori posteriori ipso mutandis ' +
  'lorem ipsum dolor amet elit consectetur adipiscing ' +
  'impactful actionable granularity interoperable interoperability scalable scalability deliverable deliverables ' +
  'inclusivity sanitiser sanitisers sanitizer sanitizers airside landside crosswalk crosswalks freemium'
).split(' ');

/** Common misspellings more than one stroke away, or too short to look up with a capital letter. */
export const commonSlips: ReadonlyMap<string, string> = new Map(
  (
    'andriod Android|intenet Internet|interent Internet|micorsoft Microsoft|mircosoft Microsoft|untill until|maintainance maintenance|publically publicly|tommorow tomorrow|proffesional professional|schedual schedule|' +
    'occurance occurrence|occurence occurrence|embarass embarrass|harrassment harassment|transfered transferred|' +
    'refered referred|prefered preferred|existance existence|appearence appearance|noticable noticeable|' +
    'liason liaison|concensus consensus|accomodation accommodation|acommodation accommodation|pronounciation pronunciation|' +
    'questionaire questionnaire|questionairre questionnaire|bussiness business|buisness business|beaurocracy bureaucracy|' +
    'persistant persistent|supercede supersede|thier their|wich which|whcih which|becuase because|alot a lot|' +
    'reccomend recommend|reccomendation recommendation|recomendations recommendations|reccommend recommend|' +
    'excercise exercise|guarentee guarantee|garantee guarantee|hygeine hygiene|immediatly immediately|' +
    'labratory laboratory|lisence license|mantain maintain|millenium millennium|neccesary necessary|necesary necessary|' +
    'occassion occasion|paralell parallel|personel personnel|posession possession|potatos potatoes|' +
    'priviledge privilege|procede proceed|psycology psychology|rythm rhythm|sieze seize|succesful successful|' +
    'succesfully successfully|suprise surprise|threshhold threshold|vaccum vacuum|writen written|' +
    'achievment achievement|aquire acquire|assesment assessment|attendence attendance|catagory category|' +
    'commited committed|commitee committee|completly completely|concious conscious|critisism criticism|' +
    'descision decision|efficency efficiency|enviromental environmental|finaly finally|' +
    'foriegn foreign|fourty forty|futher further|grammer grammar|implimentation implementation|' +
    'implementaion implementation|improvment improvement|incidently incidentally|infomation information|' +
    'intergrate integrate|knowlegde knowledge|medecine medicine|minumum minimum|mispelled misspelled|' +
    'oppurtunity opportunity|perfomance performance|permenant permanent|posible possible|preperation preparation|' +
    'probaly probably|profesional professional|realy really|reasearch research|relevent relevant|' +
    'responsability responsibility|satisfactorly satisfactorily|similiar similar|stategy strategy|suficient sufficient|' +
    'technicial technical|techinical technical|throught through|usualy usually|visable visible'
  )
    .split('|')
    .map((row) => [row.slice(0, row.indexOf(' ')), row.slice(row.indexOf(' ') + 1)] as const),
);
