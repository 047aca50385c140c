/** What the cases service announces: who is managed, by whom, and what happened to them. */
@NullMarked
package sightline.platform.contracts.cases;

import org.jspecify.annotations.NullMarked;
