/** Proof of what is taken for a secret. */
@NullMarked
package sightline.platform.secrets;

import org.jspecify.annotations.NullMarked;
