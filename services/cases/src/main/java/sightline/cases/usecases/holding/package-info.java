/** The verbs about who holds a case. */
@NullMarked
package sightline.cases.usecases.holding;

import org.jspecify.annotations.NullMarked;
