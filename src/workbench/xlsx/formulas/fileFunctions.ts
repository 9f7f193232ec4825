/**
 * The functions that came after Excel 2007. A file marks them, so that an older Excel can say which it lacks;
 * without the mark Excel shows #NAME?.
 * @see https://support.microsoft.com/en-us/office/issue-an-xlfn-prefix-is-displayed-in-front-of-a-formula-882f1ef7-68fb-4fcd-8d54-9fbb77fd5025
 */
const MARKED = `
  ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT
  BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST
  CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL
  DROP ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FIELDVALUE FILTERXML
  FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR
  FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS GROUPBY HSTACK HYPGEOM.DIST IFNA IFS IMAGE IMCOSH IMCOT IMCSC
  IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS
  MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION
  PERCENTILE.EXC PERCENTILE.INC PERCENTOF PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI PIVOTBY POISSON.DIST QUARTILE.EXC
  QUARTILE.INC QUERYSTRING RANDARRAY RANK.AVG RANK.EQ REDUCE REGEXEXTRACT REGEXREPLACE REGEXTEST RRI SCAN SEC SECH SEQUENCE
  SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S STOCKHISTORY SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE
  TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW TRIMRANGE UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK
  WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST`;

/** These two shared a name with functions of Excel's macro sheets. */
const MARKED_TWICE = "FILTER SORT";

/** Functions with a dot in their name that files hold as they are. */
const UNMARKED = "ERROR.TYPE ISO.CEILING NETWORKDAYS.INTL WORKDAY.INTL";

const names = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const marked = names(MARKED);
const markedTwice = names(MARKED_TWICE);
const unmarked = names(UNMARKED);

/** In front of the custom functions of an add-in; their own dots become underscores. */
const CUSTOM = "_xldudf_";

/** A custom function's name begins with its add-in's namespace and a dot. */
export function isCustomFunction(name: string): boolean {
  const upper = name.toUpperCase();
  return /^[^_.][^.]*\./.test(upper) && !upper.startsWith("_XL") && !marked.has(upper) && !unmarked.has(upper);
}

/** A function's name as a file holds it. */
export function fileFunctionName(name: string): string {
  const upper = name.toUpperCase();
  if (marked.has(upper)) return `_xlfn.${upper}`;
  if (markedTwice.has(upper)) return `_xlfn._xlws.${upper}`;
  return isCustomFunction(name) ? CUSTOM + upper.replaceAll(".", "_") : name;
}

/** A function's name as a person writes it. */
export function shownFunctionName(name: string): string {
  if (name.startsWith(CUSTOM)) return name.slice(CUSTOM.length).replace("_", ".");
  return name.replace(/^(_xlfn\.|_xlws\.|_xlpm\.)+/i, "");
}
