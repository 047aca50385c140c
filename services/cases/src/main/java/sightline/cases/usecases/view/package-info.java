/** The verbs about differing views. */
@NullMarked
package sightline.cases.usecases.view;

import org.jspecify.annotations.NullMarked;
