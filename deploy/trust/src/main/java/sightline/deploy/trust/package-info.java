/** Whom a client of a stack with TLS believes. */
@NullMarked
package sightline.deploy.trust;

import org.jspecify.annotations.NullMarked;
