/**
 * How a function takes its arguments, one letter for each:
 *
 * v: one value. A range or an array given here is worked through item by item.
 * r: a range as a whole. A calculation inside it still counts in single values.
 * a: an array as a whole. A calculation inside it is worked through without Excel being told.
 * p: handed on. The result is what was given here.
 */
type Letter = "v" | "r" | "a" | "p";

export interface FunctionArguments {
  readonly letterAt: (position: number) => Letter;
  /** True when the result may fill several cells. */
  readonly isMany: boolean;
}

interface Kind {
  /** Letters of the first arguments. */
  readonly first?: string;
  /** Letters that repeat for all others. */
  readonly rest: string;
  readonly isMany?: true;
  readonly names: string;
}

const KINDS: readonly Kind[] = [
  {
    rest: "r",
    names: `
    AND AVEDEV AVERAGE AVERAGEA CONCAT COUNT COUNTA COUNTBLANK DEVSQ GCD GEOMEAN HARMEAN KURT LCM MAX MAXA MEDIAN
    MIN MINA MODE MODE.SNGL MULTINOMIAL OR PRODUCT SKEW SKEW.P STDEV STDEV.P STDEV.S STDEVA STDEVP STDEVPA SUM SUMSQ
    VAR VAR.P VAR.S VARA VARP VARPA XOR ISREF AREAS ROWS COLUMNS ISFORMULA FORMULATEXT SHEET SHEETS PHONETIC N T
    TYPE ARRAYTOTEXT PERCENTOF IMSUM IMPRODUCT`,
  },
  {
    rest: "a",
    names: `
    SUMPRODUCT CORREL COVAR COVARIANCE.P COVARIANCE.S INTERCEPT PEARSON RSQ SLOPE STEYX SUMX2MY2 SUMX2PY2 SUMXMY2
    MDETERM CHISQ.TEST CHITEST F.TEST FTEST PROB`,
  },
  {
    rest: "a",
    isMany: true,
    names: `
    MMULT MINVERSE TRANSPOSE FREQUENCY LINEST LOGEST TREND GROWTH MODE.MULT`,
  },
  {
    rest: "r",
    isMany: true,
    names: `
    FILTER SORT SORTBY UNIQUE SEQUENCE RANDARRAY HSTACK VSTACK TOCOL TOROW TAKE DROP EXPAND CHOOSECOLS CHOOSEROWS
    WRAPCOLS WRAPROWS TRIMRANGE MAP SCAN BYROW BYCOL REDUCE CELL INFO MAKEARRAY MUNIT TEXTSPLIT GROUPBY PIVOTBY STOCKHISTORY`,
  },
  {
    first: "r",
    rest: "v",
    names: `
    LARGE SMALL PERCENTILE PERCENTILE.EXC PERCENTILE.INC QUARTILE QUARTILE.EXC QUARTILE.INC PERCENTRANK
    PERCENTRANK.EXC PERCENTRANK.INC TRIMMEAN IRR ZTEST Z.TEST MIRR COUNTIF INDEX`,
  },
  {
    first: "vr",
    rest: "v",
    names: `
    RANK RANK.AVG RANK.EQ VLOOKUP HLOOKUP`,
  },
  {
    first: "vaa",
    rest: "v",
    names: `
    FORECAST FORECAST.LINEAR LOOKUP XLOOKUP`,
  },
  {
    first: "va",
    rest: "v",
    names: `
    MATCH XMATCH`,
  },
  {
    first: "aa",
    rest: "v",
    names: `
    TTEST T.TEST`,
  },
  {
    first: "rv",
    rest: "r",
    names: `
    SUMIF AVERAGEIF`,
  },
  {
    first: "r",
    rest: "rv",
    names: `
    SUMIFS AVERAGEIFS MAXIFS MINIFS`,
  },
  {
    rest: "rv",
    names: `
    COUNTIFS`,
  },
  {
    first: "v",
    rest: "r",
    names: `
    NPV SUBTOTAL FVSCHEDULE`,
  },
  {
    first: "vv",
    rest: "r",
    names: `
    AGGREGATE NETWORKDAYS WORKDAY TEXTJOIN`,
  },
  {
    first: "vvv",
    rest: "r",
    names: `
    NETWORKDAYS.INTL WORKDAY.INTL SERIESSUM`,
  },
  {
    first: "vrr",
    rest: "v",
    names: `
    XNPV`,
  },
  {
    first: "rr",
    rest: "v",
    names: `
    XIRR`,
  },
  {
    first: "rvr",
    rest: "v",
    names: `
    DAVERAGE DCOUNT DCOUNTA DGET DMAX DMIN DPRODUCT DSTDEV DSTDEVP DSUM DVAR DVARP`,
  },
  {
    first: "r",
    rest: "v",
    isMany: true,
    names: `
    OFFSET`,
  },
  {
    rest: "v",
    isMany: true,
    names: `
    INDIRECT`,
  },
  {
    first: "v",
    rest: "p",
    names: `
    IF CHOOSE`,
  },
  {
    rest: "p",
    names: "ROW COLUMN",
  },
  {
    rest: "vp",
    names: `
    IFS`,
  },
  {
    first: "v",
    rest: "vp",
    names: `
    SWITCH`,
  },
  {
    rest: "v",
    names: `
    ABS ACCRINT ACCRINTM ACOS ACOSH ACOT ACOTH ADDRESS ARABIC ASC ASIN ASINH ATAN ATAN2 ATANH BASE BESSELI BESSELJ
    BESSELK BESSELY BETA.DIST BETA.INV BETADIST BETAINV BIN2DEC BIN2HEX BIN2OCT BINOM.DIST BINOM.DIST.RANGE
    BINOM.INV BINOMDIST BITAND BITLSHIFT BITOR BITRSHIFT BITXOR CEILING CEILING.MATH CEILING.PRECISE CHAR CHIDIST
    CHIINV CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CLEAN CODE COMBIN COMBINA COMPLEX CONCATENATE CONFIDENCE
    CONFIDENCE.NORM CONFIDENCE.T CONVERT COS COSH COT COTH COUPDAYBS COUPDAYS COUPDAYSNC COUPNCD COUPNUM COUPPCD
    CRITBINOM CSC CSCH CUMIPMT CUMPRINC DATE DATEDIF DATEVALUE DAY DAYS DAYS360 DB DDB DEC2BIN DEC2HEX DEC2OCT
    DECIMAL DEGREES DELTA DISC DOLLAR DOLLARDE DOLLARFR DURATION EDATE EFFECT ENCODEURL EOMONTH ERF ERF.PRECISE ERFC
    ERFC.PRECISE ERROR.TYPE EVEN EXACT EXP EXPON.DIST EXPONDIST F.DIST F.DIST.RT F.INV F.INV.RT FACT FACTDOUBLE
    FALSE FDIST FIND FINDB FINV FISHER FISHERINV FIXED FLOOR FLOOR.MATH FLOOR.PRECISE FV GAMMA GAMMA.DIST GAMMA.INV
    GAMMADIST GAMMAINV GAMMALN GAMMALN.PRECISE GAUSS GESTEP HEX2BIN HEX2DEC HEX2OCT HOUR HYPERLINK HYPGEOM.DIST
    HYPGEOMDIST IFERROR IFNA IMABS IMAGINARY IMARGUMENT IMCONJUGATE IMCOS IMCOSH IMCOT IMCSC IMCSCH IMDIV IMEXP IMLN
    IMLOG10 IMLOG2 IMPOWER IMREAL IMSEC IMSECH IMSIN IMSINH IMSQRT IMSUB IMTAN INT INTRATE IPMT ISBLANK ISERR
    ISERROR ISEVEN ISLOGICAL ISNA ISNONTEXT ISNUMBER ISO.CEILING ISODD ISOMITTED ISOWEEKNUM ISPMT ISTEXT LEFT LEFTB
    LEN LENB LN LOG LOG10 LOGINV LOGNORM.DIST LOGNORM.INV LOGNORMDIST LOWER MDURATION MID MIDB MINUTE MOD MONTH
    MROUND NA NEGBINOM.DIST NEGBINOMDIST NOMINAL NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NORMDIST NORMINV
    NORMSDIST NORMSINV NOT NOW NPER NUMBERVALUE OCT2BIN OCT2DEC OCT2HEX ODD PDURATION PERMUT PERMUTATIONA PHI PI PMT
    POISSON POISSON.DIST POWER PPMT PRICE PRICEDISC PRICEMAT PROPER PV QUOTIENT RADIANS RAND RANDBETWEEN RATE
    RECEIVED REGEXEXTRACT REGEXREPLACE REGEXTEST REPLACE REPLACEB REPT RIGHT RIGHTB ROMAN ROUND ROUNDDOWN ROUNDUP
    RRI SEARCH SEARCHB SEC SECH SECOND SIGN SIN SINH SLN SQRT SQRTPI STANDARDIZE SUBSTITUTE SYD T.DIST T.DIST.2T
    T.DIST.RT T.INV T.INV.2T TAN TANH TBILLEQ TBILLPRICE TBILLYIELD TDIST TEXT TEXTAFTER TEXTBEFORE TIME TIMEVALUE
    TINV TODAY TRIM TRUE TRUNC UNICHAR UNICODE UPPER VALUE VALUETOTEXT VDB WEEKDAY WEEKNUM WEIBULL WEIBULL.DIST YEAR
    YEARFRAC YIELD YIELDDISC YIELDMAT`,
  },
];

const byName: ReadonlyMap<string, FunctionArguments> = new Map(
  KINDS.flatMap(({ first = "", rest, isMany = false, names }) => {
    const letterAt = (position: number): Letter =>
      (first[position] ?? rest[(position - first.length) % rest.length] ?? "v") as Letter; // KINDS hold nothing else
    return names
      .trim()
      .split(/\s+/)
      .map((name) => [name, { letterAt, isMany }] as const);
  }),
);

/** undefined for a function Excel does not have of its own. */
export function functionArguments(name: string): FunctionArguments | undefined {
  return byName.get(name.toUpperCase());
}
