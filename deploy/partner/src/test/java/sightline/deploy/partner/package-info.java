/** Proof of how a partner's system speaks and listens. */
@NullMarked
package sightline.deploy.partner;

import org.jspecify.annotations.NullMarked;
