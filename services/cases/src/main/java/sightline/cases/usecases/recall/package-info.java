/** The verbs about what becomes of a recall. */
@NullMarked
package sightline.cases.usecases.recall;

import org.jspecify.annotations.NullMarked;
