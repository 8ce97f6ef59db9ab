/// Pages of terms, petitions about them, plans, vacancies and officers.
@NullMarked
package huizhanjia.election.web;

import org.jspecify.annotations.NullMarked;
