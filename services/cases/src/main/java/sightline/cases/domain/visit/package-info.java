/** When somebody looked at a case, so that what changed since can be shown to them. */
@NullMarked
package sightline.cases.domain.visit;

import org.jspecify.annotations.NullMarked;
