/** That the police hold intelligence; never what it is. */
@NullMarked
package sightline.cases.domain.intelligence;

import org.jspecify.annotations.NullMarked;
