/** Takes in what other systems announce. */
@NullMarked
package sightline.cases.usecases.imports;

import org.jspecify.annotations.NullMarked;
