/** The verbs of an action: each loads, asks the domain and saves. */
@NullMarked
package sightline.actions.usecases;

import org.jspecify.annotations.NullMarked;
