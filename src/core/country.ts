import { countryByCode } from './lexicon/en/countries.js'

/** The name that newspapers use for an ISO 3166-1 alpha-3 code: “Iran” for IRN. Undefined for a code without a state. */
export const countryName = (code: string): string | undefined => countryByCode.get(code)?.name
