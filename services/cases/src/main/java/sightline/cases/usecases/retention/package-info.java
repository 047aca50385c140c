/** How long a case is kept: what governance does by reference, without seeing anything of the case. */
@NullMarked
package sightline.cases.usecases.retention;

import org.jspecify.annotations.NullMarked;
