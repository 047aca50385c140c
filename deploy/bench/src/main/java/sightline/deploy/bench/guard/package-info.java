/** What guarding costs: the same requests to a service as it is shipped, and to one that is not guarded. */
@NullMarked
package sightline.deploy.bench.guard;

import org.jspecify.annotations.NullMarked;
