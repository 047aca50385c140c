/** That an agency says of a person that they are eligible for management. */
@NullMarked
package sightline.cases.domain.notification;

import org.jspecify.annotations.NullMarked;
