/** What somebody noticed and others must know, and whether it was answered. */
@NullMarked
package sightline.cases.domain.concern;

import org.jspecify.annotations.NullMarked;
