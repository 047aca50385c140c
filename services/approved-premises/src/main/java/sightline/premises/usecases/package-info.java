/** The verbs of a placement: each loads, asks the domain and saves. */
@NullMarked
package sightline.premises.usecases;

import org.jspecify.annotations.NullMarked;
