/** Screening arrests: who was arrested, and whether they are under management. */
@NullMarked
package sightline.cases.usecases.arrest;

import org.jspecify.annotations.NullMarked;
