/** The verbs of victim liaison, of cases that it does not see. */
@NullMarked
package sightline.cases.usecases.victim;

import org.jspecify.annotations.NullMarked;
