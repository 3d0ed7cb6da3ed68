select coalesce(sum(pending), 0), coalesce(sum(asked), 0), coalesce(sum(shortlisted), 0), coalesce(sum(accepted), 0), coalesce(sum(declined), 0)
from inbox_counter where retailer in ('the-keranjang-bali');
