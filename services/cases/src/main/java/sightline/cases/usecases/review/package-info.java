/** The verb of reviews. */
@NullMarked
package sightline.cases.usecases.review;

import org.jspecify.annotations.NullMarked;
