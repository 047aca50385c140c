/** The ways from a commit to whoever listens: ours, the floor, and what others do. */
@NullMarked
package sightline.deploy.bench.path;

import org.jspecify.annotations.NullMarked;
