import { spawn } from 'node:child_process';
import { rounded } from './output.ts';

/** One thing to ask for; with `body` it is a form that is sent. */
export type Asking = {
  readonly path: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

export type Asked = {
  readonly requests: number;
  /** Connections that broke and answers of 500 and above. */
  readonly faults: number;
  /** Asked within the time, and not answered a second after it. */
  readonly waiting: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  readonly firstByteP99Ms: number;
};

// Another process asks, so that only answering is counted. It reads what to ask for from its input, in turn.
const ASKER = `const http=require('node:http');const {origin,asks,seconds,connections}=JSON.parse(require('node:fs').readFileSync(0,'utf8'));
const agent=new http.Agent({keepAlive:true,maxSockets:connections});const first=[];const whole=[];let faults=0;let at=0;let waiting=0;
const end=Date.now()+seconds*1000;
const next=()=>{if(Date.now()>end)return;const {path,body,headers}=asks[at++%asks.length];const started=performance.now();waiting++;
const asking=http.request(origin+path,{agent,method:body===undefined?'GET':'POST',headers},(answer)=>{first.push(performance.now()-started);
if(answer.statusCode>=500)faults++;answer.resume();answer.on('end',()=>{waiting--;whole.push(performance.now()-started);next()})});
asking.on('error',()=>{waiting--;faults++;setTimeout(next,10)});asking.end(body)};
for(let i=0;i<connections;i++)next();
setTimeout(()=>process.stdout.write(JSON.stringify({first,whole,faults,waiting}),()=>process.exit()),seconds*1000+1000)`;

/** Asks an origin for things in turn, over some connections that stay open, for some seconds. */
export async function ask(origin: string, asks: readonly Asking[], seconds: number, connections = 32): Promise<Asked> {
  const said = JSON.parse(await run(JSON.stringify({ origin, asks, seconds, connections })));
  const first = inOrder(said.first);
  const whole = inOrder(said.whole);
  return {
    requests: whole.length,
    faults: said.faults,
    waiting: said.waiting,
    p50Ms: quantile(whole, 0.5),
    p95Ms: quantile(whole, 0.95),
    p99Ms: quantile(whole, 0.99),
    firstByteP99Ms: quantile(first, 0.99),
  };
}

function run(input: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['-e', ASKER], { stdio: ['pipe', 'pipe', 'inherit'] });
    let said = '';
    child.stdout.on('data', (data) => {
      said += data;
    });
    child.on('error', reject);
    child.on('close', () => resolve(said));
    child.stdin.end(input);
  });
}

export function inOrder(values: readonly number[]): number[] {
  return [...values].sort((a, b) => a - b);
}

export function quantile(sorted: readonly number[], share: number): number {
  return rounded(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0, 2);
}
