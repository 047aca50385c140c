@NullMarked
package sightline.cases.usecases.rights;

import org.jspecify.annotations.NullMarked;
