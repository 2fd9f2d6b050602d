// node zz-ab.mjs A.mjs B.mjs : interleaved, minima and medians, in one process
import { timed, median } from './bench/rounds.mjs'
import * as T from './bench/texts.mjs'
import remark from './bench/peers/remark.mjs'
const cores = await Promise.all(process.argv.slice(2).map((f) => import(f)))
const bare = remark()
for (const [n, rounds] of [[1000, 60],[10000,6]]) {
  const text = T.newsOf(n)
  const t = [...cores.map(()=>[]), []]
  for (let i=0;i<rounds;i++){ for (const [k,c] of cores.entries()) t[k].push(await timed(()=>c.analyze(text))); t.at(-1).push(await timed(()=>bare(text))) }
  const q=(v,p)=>[...v].sort((x,y)=>x-y)[Math.floor(v.length*p)]
  console.log(n, t.map(v=>`${q(v,.1).toFixed(1)}/${q(v,.5).toFixed(1)}`).join('  '), 'ratios at .1:', t.slice(0,-1).map(v=>(q(v,.1)/q(t.at(-1),.1)).toFixed(2)).join(' '), 'at .5:', t.slice(0,-1).map(v=>(q(v,.5)/q(t.at(-1),.5)).toFixed(2)).join(' '))
}
