/** Arrests that were recorded before. */
@NullMarked
package sightline.cases.domain.arrest;

import org.jspecify.annotations.NullMarked;
