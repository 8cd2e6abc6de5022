/** The checks of exercise 24: forecasts of series, and what makes them look better than they are. */
package check.ex24;
