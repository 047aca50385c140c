/** Erasing a case: destroying what this service holds of it, so that it never comes back. */
@NullMarked
package sightline.platform.journal.erasure;

import org.jspecify.annotations.NullMarked;
