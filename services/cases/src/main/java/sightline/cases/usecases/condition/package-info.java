/** The verbs about what binds a person. */
@NullMarked
package sightline.cases.usecases.condition;

import org.jspecify.annotations.NullMarked;
