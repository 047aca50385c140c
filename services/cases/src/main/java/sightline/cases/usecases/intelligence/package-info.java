/** The verbs about what the police have marked. */
@NullMarked
package sightline.cases.usecases.intelligence;

import org.jspecify.annotations.NullMarked;
