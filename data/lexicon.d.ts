/** The packed dictionary in base64. */
declare const lexicon: string;
export default lexicon;
