import fs from 'node:fs'
import { analyze, createReader } from '/work/wt-chain/src/core/index.ts'
import { unified } from 'unified'
import remarkParse from 'remark-parse'
import retextEnglish from 'retext-english'
import { ParseEnglish } from 'parse-english'
import { toNlcst } from 'mdast-util-to-nlcst'
import { VFile } from 'vfile'
const docs=fs.readFileSync('/work/shared/corpus/polnear.jsonl','utf8').split('\n').filter(Boolean).map(l=>JSON.parse(l)).filter(d=>d.split==='train')
let t='';for(const d of docs){t+=d.text+'\n\n';if(t.split(/\s+/).length>10000)break}
const n=t.split(/\s+/).length
const md=unified().use(remarkParse)
const bare=()=>{const f=new VFile(t);const tree=md.parse(f);return toNlcst(tree as never,f,ParseEnglish as never)}
for(let k=0;k<5;k++){let a=performance.now();analyze(t);let b=performance.now();bare();let c=performance.now();console.log(n,'ours',(b-a)/n*1000,'bare',(c-b)/n*1000,'ratio',(b-a)/(c-b))}
