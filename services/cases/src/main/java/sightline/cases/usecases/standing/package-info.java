/** The verbs about why and how a person is managed. */
@NullMarked
package sightline.cases.usecases.standing;

import org.jspecify.annotations.NullMarked;
