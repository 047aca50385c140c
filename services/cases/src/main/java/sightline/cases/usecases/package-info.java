/** The verbs of a case: each loads, asks the domain and saves. */
@NullMarked
package sightline.cases.usecases;

import org.jspecify.annotations.NullMarked;
