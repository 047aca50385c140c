/** Saving searches. */
@NullMarked
package sightline.cases.usecases.saved;

import org.jspecify.annotations.NullMarked;
