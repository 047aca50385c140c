/** The verbs about what was required and not done. */
@NullMarked
package sightline.cases.usecases.compliance;

import org.jspecify.annotations.NullMarked;
