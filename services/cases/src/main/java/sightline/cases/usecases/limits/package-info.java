/** Limiting who may know of a case, and lifting it. */
@NullMarked
package sightline.cases.usecases.limits;

import org.jspecify.annotations.NullMarked;
