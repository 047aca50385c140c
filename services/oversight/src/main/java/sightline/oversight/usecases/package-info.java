/** Looks at cases when something may have changed, and lets people answer alerts. */
@NullMarked
package sightline.oversight.usecases;

import org.jspecify.annotations.NullMarked;
