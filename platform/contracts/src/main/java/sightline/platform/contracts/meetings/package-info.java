/** What the meetings service announces: who met about a case, what was decided and who was sent the minutes. */
@NullMarked
package sightline.platform.contracts.meetings;

import org.jspecify.annotations.NullMarked;
