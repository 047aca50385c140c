/** What agencies on a case see differently, until somebody settles it. */
@NullMarked
package sightline.cases.domain.view;

import org.jspecify.annotations.NullMarked;
