/**
 * Small words between the parties of a contact: “*At* the border *the* envoys *were* told *that* …”
 *
 * Closed classes by hand, cut down to those that stand beside parties in news. MIT, 2026.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

export const be = words('is are was were be been being')
export const governors = words('in on at to from with by for of about over against between among under after before during into through via toward towards near despite amid since until inside outside within')
export const leadIns = words('the a an its his her their both several some many two three top senior other')
/** Where another clause has begun, seen from its verb. */
export const clauseBorders = words('; : that because while although though whereas but when if whether where after before said says')
