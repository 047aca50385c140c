// Makes what browsers fetch, from src/main/ui and the packages in package-lock.json: one style sheet and two scripts under names
// that carry their content's hash, and the list of those names. Fails when they weigh more than a phone should carry.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const BUDGET = { js: 50_000, css: 30_000 };

const here = dirname(fileURLToPath(import.meta.url));
const sources = join(here, 'src/main/ui');
const npm = join(here, 'target/npm');
const out = join(here, 'target/classes/META-INF/resources/assets');
const manifest = join(here, 'target/classes/sightline/platform/assets/assets.properties');

const digest = (...files) => {
  const hash = createHash('sha256').update(process.versions.node);
  files.forEach(file => hash.update(readFileSync(file)));
  return hash.digest('hex');
};
const kept = file => (existsSync(file) ? readFileSync(file, 'utf8') : '');

const lock = join(here, 'package-lock.json');
const inputs = digest(fileURLToPath(import.meta.url), lock, ...readdirSync(sources).sort().map(name => join(sources, name)));
const built = join(here, 'target/built-from');
if (kept(built) === inputs && existsSync(manifest)) {
  process.exit(0);
}

fetchPackages();
const require = createRequire(join(npm, 'package.json'));
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const files = { 'app.css': style(), 'app.js': script('app.js'), 'boot.js': script('boot.js'), 'mark.svg': readFileSync(join(sources, 'mark.svg')) };
weigh('js', [files['app.js'], files['boot.js']]);
weigh('css', [files['app.css']]);
const names = Object.entries(files).map(([name, content]) => `${name}=${keep(name, content)}`);
mkdirSync(dirname(manifest), { recursive: true });
writeFileSync(manifest, names.join('\n') + '\n');
writeFileSync(built, inputs);

/** The packages as locked, without running any of their scripts; again only when the lock changes. */
function fetchPackages() {
  const fetched = join(npm, 'fetched-from');
  if (kept(fetched) === digest(lock)) {
    return;
  }
  mkdirSync(npm, { recursive: true });
  for (const name of ['package.json', 'package-lock.json']) {
    writeFileSync(join(npm, name), readFileSync(join(here, name)));
  }
  const options = ['--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund', '--loglevel=error'];
  execFileSync('npm', ['ci', ...options], { cwd: npm, stdio: 'inherit' });
  writeFileSync(fetched, digest(lock));
}

function style() {
  const sass = require('sass');
  const options = { style: 'compressed', loadPaths: [npm, join(npm, 'node_modules')], quietDeps: true, logger: sass.Logger.silent };
  return Buffer.from(sass.compile(join(sources, 'app.scss'), options).css);
}

function script(name) {
  const result = require('esbuild').buildSync({
    entryPoints: [join(sources, name)],
    bundle: true,
    minify: true,
    write: false,
    format: name === 'app.js' ? 'esm' : 'iife',
    target: 'es2022',
    nodePaths: [join(npm, 'node_modules')],
    legalComments: 'none',
    logLevel: 'warning',
  });
  return Buffer.from(result.outputFiles[0].contents);
}

function weigh(kind, contents) {
  const weight = contents.reduce((sum, content) => sum + gzipSync(content).length, 0);
  if (weight > BUDGET[kind]) {
    throw new Error(`The ${kind} weighs ${weight} bytes gzipped, and a page may carry ${BUDGET[kind]}: take out what is not used`);
  }
  console.log(`${kind}: ${weight} of ${BUDGET[kind]} bytes gzipped`);
}

function keep(name, content) {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
  const hashed = name.replace(/\.(\w+)$/, `-${hash}.$1`);
  writeFileSync(resolve(out, hashed), content);
  return hashed;
}
