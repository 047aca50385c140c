/** The verbs about custody, release, sentence and charge. */
@NullMarked
package sightline.cases.usecases.custody;

import org.jspecify.annotations.NullMarked;
