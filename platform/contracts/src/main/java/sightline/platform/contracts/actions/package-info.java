/** What the actions service announces: what agencies undertook, by when, and whether they did. */
@NullMarked
package sightline.platform.contracts.actions;

import org.jspecify.annotations.NullMarked;
