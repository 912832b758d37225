/** Excel's size of a sheet: https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
export const ROWS = 1048576;
export const COLUMNS = 16384;
