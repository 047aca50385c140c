/** The real parts a benchmark runs on; all of it is gone when the benchmark ends. */
@NullMarked
package sightline.deploy.bench.stage;

import org.jspecify.annotations.NullMarked;
