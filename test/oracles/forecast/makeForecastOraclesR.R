# Writes forecastOraclesR.json: what R's package forecast (Hyndman & Khandakar 2008) makes of the series in
# forecastOracles.json. Where R, forecast and jsonlite are (Debian: r-cran-forecast, r-cran-jsonlite):
#     Rscript test/oracles/forecast/makeForecastOraclesR.R
# from the root of the repository. The versions that were used are written into the file.

library(forecast)
library(jsonlite)

folder <- "test/oracles/forecast"
horizon <- 12
given <- fromJSON(file.path(folder, "forecastOracles.json"), simplifyVector = FALSE)

series_of <- function(name) {
  one <- given$series[[name]]
  ts(unlist(one$values), frequency = one$period)
}

answer <- function(name, fit, rest) {
  ahead <- forecast(fit, h = horizon, level = 95)
  c(list(series = name), rest, list(
    point = round(as.numeric(ahead$mean), 4), lower95 = round(as.numeric(ahead$lower), 4), upper95 = round(as.numeric(ahead$upper), 4)
  ))
}

smoothing <- lapply(given$ets, function(each) {
  letters <- strsplit(each$form, "")[[1]]
  damped <- "d" %in% letters
  model <- paste(letters[letters != "d"], collapse = "")
  fit <- ets(series_of(each$series), model = model, damped = damped, allow.multiplicative.trend = FALSE)
  # Both count the same likelihood up to a constant of the series, so the criterion itself is not compared.
  answer(each$series, fit, list(form = each$form))
})

moving <- lapply(given$arima, function(each) {
  x <- series_of(each$series)
  order <- unlist(each$order)
  seasonal <- unlist(each$seasonal)
  # As the engine: the mean stays unless something is differenced, by conditional sums of squares.
  fit <- Arima(x, order = order, seasonal = seasonal, include.mean = order[2] + seasonal[2] == 0, method = "CSS")
  answer(each$series, fit, list(order = order, seasonal = seasonal))
})

theta <- lapply(c("walk", "level"), function(name) {
  ahead <- thetaf(series_of(name), h = horizon, level = 95)
  list(series = name, point = round(as.numeric(ahead$mean), 4))
})

written <- list(
  versions = list(R = as.character(getRversion()), forecast = as.character(packageVersion("forecast"))),
  ets = smoothing, arima = moving, theta = theta
)
write_json(written, file.path(folder, "forecastOraclesR.json"), auto_unbox = TRUE, digits = 6)
