/** Who may ask for which verb, and which would be accepted now. */
@NullMarked
package sightline.cases.usecases.rights;

import org.jspecify.annotations.NullMarked;
