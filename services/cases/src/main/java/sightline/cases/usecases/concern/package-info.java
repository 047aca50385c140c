/** The verbs about what somebody noticed. */
@NullMarked
package sightline.cases.usecases.concern;

import org.jspecify.annotations.NullMarked;
