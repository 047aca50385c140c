/** How quickly, and how surely, somebody is found among a nation. */
@NullMarked
package sightline.deploy.bench.search;

import org.jspecify.annotations.NullMarked;
