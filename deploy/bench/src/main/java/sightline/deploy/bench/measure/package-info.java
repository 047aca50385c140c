/** Open loops, the moments of each event, and what can be said of them. */
@NullMarked
package sightline.deploy.bench.measure;

import org.jspecify.annotations.NullMarked;
